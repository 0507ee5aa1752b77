namespace Lavamedia.Exchange.Records;

/// <summary>
/// Notes that a thing of another system was imported, as what, and from which content: a second import finds it again instead
/// of adding it twice.
/// </summary>
public sealed class ExternalRecord
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The system it comes from, such as <c>wordpress:https://example.org</c>.</summary>
    public required string Source { get; init; }

    /// <summary>What it became.</summary>
    public ExternalKind Kind { get; init; }

    /// <summary>What the other system calls it.</summary>
    public required string ExternalId { get; init; }

    /// <summary>
    /// The key of what it became. A note about the past and no reference: what was deleted here is not brought back by the next
    /// import.
    /// </summary>
    public Guid EntityKey { get; init; }

    /// <summary>SHA-256 of what was written, in lower-case hexadecimal: another one means that the source changed.</summary>
    public required string Checksum { get; init; }

    /// <summary>The version of the item that the import wrote; a later one means that somebody worked on it here.</summary>
    public int? Version { get; init; }

    /// <summary>When it was imported, or updated from the source, last.</summary>
    public DateTimeOffset ImportedAt { get; init; }
}
