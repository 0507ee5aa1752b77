namespace Lavamedia.Search.Reports;

/// <summary>How often readers of a language searched for something within an hour, and how it went; nothing of who they are.</summary>
public sealed class SearchActivity
{
    /// <summary>Longest question that is kept, in characters.</summary>
    public const int MaximumLength = 100;

    /// <summary>What stands in place of questions that were asked by too few to be kept.</summary>
    public const string Others = "";

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>The question: its words in lower case and without accents; <see cref="Others"/> for the sum of rare ones.</summary>
    public required string Query { get; init; }

    /// <summary>When the hour began.</summary>
    public DateTimeOffset Hour { get; init; }

    /// <summary>How often it was asked.</summary>
    public int Searches { get; init; }

    /// <summary>How often nothing was found.</summary>
    public int WithoutResults { get; init; }

    /// <summary>How often a result was chosen.</summary>
    public int Clicks { get; init; }

    /// <summary>The places of the chosen results, added up; the first place is 1.</summary>
    public long Places { get; init; }
}
