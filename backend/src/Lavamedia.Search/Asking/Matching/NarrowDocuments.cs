namespace Lavamedia.Search.Asking.Matching;

/// <summary>What a question says of documents beside its words, as conditions.</summary>
internal static class NarrowDocuments
{
    /// <summary>The conditions, each with <c>AND</c> before it; empty where nothing narrows.</summary>
    public static string In(MatchStatement statement, SearchQuestion question)
    {
        var filter = question.Filter;
        return string.Concat(
            When("locale", question.Locale, "(document.locale = @locale OR document.locale IS NULL)"),
            When(
                "kinds",
                filter.Kinds?.Select(kind => kind.ToString().ToUpperInvariant()).ToArray(),
                "document.kind = ANY (@kinds)"
            ),
            When(
                "category",
                filter.CategoryId,
                "EXISTS (SELECT FROM content_category_listings AS listing WHERE listing.content_id = document.content_id AND listing.category_id = @category)"
            ),
            When(
                "author",
                filter.AuthorId,
                "EXISTS (SELECT FROM content_items AS item WHERE item.id = document.content_id AND item.author_id = @author)"
            ),
            When("from", filter.PublishedFrom?.ToUniversalTime(), "document.published_at >= @from"),
            When("before", filter.PublishedBefore?.ToUniversalTime(), "document.published_at < @before")
        );

        string When(string name, object? value, string condition)
        {
            if (value is null)
            {
                return string.Empty;
            }

            statement.Set(name, value);
            return $" AND {condition}";
        }
    }
}
