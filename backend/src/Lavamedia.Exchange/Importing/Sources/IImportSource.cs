namespace Lavamedia.Exchange.Importing.Sources;

/// <summary>A file or folder of another system.</summary>
internal interface IImportSource
{
    /// <summary>Which system it is, such as <c>wordpress:https://example.org</c>: what it calls a thing is unique in there.</summary>
    string Name { get; }

    /// <summary>The address of its site, from which relative links start; null when it has none.</summary>
    Uri? Site { get; }

    /// <summary>The language of the site, when the source says one.</summary>
    string? Language { get; }

    /// <summary>
    /// Reads everything from the start. An import reads twice: first what items refer to, then the items, so that none of the
    /// texts need stay in memory.
    /// </summary>
    /// <exception cref="ImportFormatException">It is not what it was said to be.</exception>
    IEnumerable<ImportRecord> Read();
}
