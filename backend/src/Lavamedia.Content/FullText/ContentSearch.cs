using System.Reflection;
using NpgsqlTypes;

namespace Lavamedia.Content.FullText;

/// <summary>The question whether words are found, as the database answers it.</summary>
public static class ContentSearch
{
    /// <summary>The function as the model declares it (<c>content_matches</c>).</summary>
    public static readonly MethodInfo Function = typeof(ContentSearch).GetMethod(nameof(Matches))!;

    /// <summary>Whether an entry has what is searched for.</summary>
    /// <param name="words">The words of an entry.</param>
    /// <param name="question">A question as <c>content_question</c> makes it of the words of a search box.</param>
    public static bool Matches(NpgsqlTsVector words, string question) =>
        throw new NotSupportedException("The database answers this: it is part of a query only.");
}
