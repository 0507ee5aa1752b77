using NpgsqlTypes;

namespace Lavamedia.Content.FullText;

/// <summary>
/// The words of what an item shows, as PostgreSQL searches them. Kept by the database in the transaction that changes them
/// (<see cref="IndexContent"/>), in a table of its own, so that nobody reads it along with an item.
/// </summary>
public sealed class ContentSearchEntry
{
    /// <summary>The item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>Its words, the title's before those of the body.</summary>
    public required NpgsqlTsVector Words { get; init; }
}
