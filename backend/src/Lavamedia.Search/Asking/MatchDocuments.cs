using System.Linq.Expressions;
using Lavamedia.Content.Categories;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>
/// The documents that answer a question and that the viewer may see, as a query to which everything that is asked of them is added: a
/// page, a count, facets. All of these agree, because they are made of this one.
/// </summary>
public sealed class MatchDocuments(LavamediaDbContext database)
{
    /// <summary>The query; nothing has been asked yet.</summary>
    public IQueryable<SearchDocument> Of(SearchQuestion question) =>
        Narrow(database.Set<SearchDocument>().AsNoTracking().Where(Answers(question)), question);

    /// <summary>
    /// For each language its own words: <c>(locale = 'fr' AND words @@ …) OR …</c>. Each half is served by the index, which a
    /// configuration taken from the row would not be.
    /// </summary>
    private static Expression<Func<SearchDocument, bool>> Answers(SearchQuestion question)
    {
        var text = question.Text.ToQuery();
        var answers = Reads(SearchConfigurations.Simple, text);
        string[] configurations = question.Locale is null
            ? [.. SearchConfigurations.All]
            : [SearchConfigurations.Of(question.Locale)];
        foreach (var configuration in configurations.Where(name => name != SearchConfigurations.Simple))
        {
            var reads = Reads(configuration, text);
            answers = Expression.Lambda<Func<SearchDocument, bool>>(
                Expression.OrElse(
                    answers.Body,
                    new Replace(reads.Parameters[0], answers.Parameters[0]).Visit(reads.Body)
                ),
                answers.Parameters
            );
        }

        return answers;
    }

    private static Expression<Func<SearchDocument, bool>> Reads(string configuration, string text) =>
        document =>
            document.Configuration == configuration
            && document.Words.Matches(EF.Functions.ToTsQuery(configuration, text));

    private IQueryable<SearchDocument> Narrow(IQueryable<SearchDocument> documents, SearchQuestion question)
    {
        var filter = question.Filter;
        if (question.Locale is { } locale)
        {
            documents = documents.Where(document => document.Locale == locale || document.Locale == null);
        }

        if (filter.Kinds is { } kinds)
        {
            documents = documents.Where(document => kinds.Contains(document.Kind));
        }

        if (filter.CategoryId is { } category)
        {
            documents = documents.Where(document =>
                database
                    .Set<ContentCategoryListing>()
                    .Any(listing => listing.ContentId == document.ContentId && listing.CategoryId == category)
            );
        }

        if (filter.AuthorId is { } author)
        {
            documents = documents.Where(document => document.Content!.AuthorId == author);
        }

        if (filter.PublishedFrom is { } from)
        {
            documents = documents.Where(document => document.PublishedAt >= from);
        }

        return filter.PublishedBefore is { } before
            ? documents.Where(document => document.PublishedAt < before)
            : documents;
    }

    private sealed class Replace(ParameterExpression parameter, ParameterExpression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? replacement : base.VisitParameter(node);
    }
}
