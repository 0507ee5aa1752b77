using System.Reflection;
using NpgsqlTypes;

namespace Lavamedia.Content.FullText;

/// <summary>The question whether words are found, as the database answers it.</summary>
internal static class ContentSearch
{
    public static readonly MethodInfo Function = typeof(ContentSearch).GetMethod(nameof(Matches))!;

    /// <summary>Whether an entry has what is searched for, in the words of a search box: all words, "phrases", -without.</summary>
    public static bool Matches(NpgsqlTsVector words, string text) =>
        throw new NotSupportedException("The database answers this: it is part of a query only.");
}
