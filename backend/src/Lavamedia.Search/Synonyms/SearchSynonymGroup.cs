namespace Lavamedia.Search.Synonyms;

/// <summary>Words of one language that mean the same to readers.</summary>
public sealed class SearchSynonymGroup
{
    /// <summary>The most words on each side.</summary>
    public const int MaximumWords = 20;

    /// <summary>Longest word, in characters; it may be of several parts (<c>train à grande vitesse</c>).</summary>
    public const int MaximumLength = 80;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>What readers type. Without meanings each of them finds the others as well.</summary>
    public required List<string> Words { get; set; }

    /// <summary>What the words find as well, and not the other way round; empty when the words mean the same among themselves.</summary>
    public required List<string> Meanings { get; set; }

    /// <summary>How often it was changed.</summary>
    public int Version { get; set; } = 1;
}
