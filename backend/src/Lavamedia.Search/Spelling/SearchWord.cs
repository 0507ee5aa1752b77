namespace Lavamedia.Search.Spelling;

/// <summary>A word that published texts use, to correct what readers mistype.</summary>
public sealed class SearchWord
{
    /// <summary>The language of the text.</summary>
    public required string Locale { get; init; }

    /// <summary>The word as it is written, in lower case.</summary>
    public required string Word { get; init; }

    /// <summary>The word without accents.</summary>
    public required string PlainWord { get; init; }
}
