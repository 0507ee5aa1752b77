using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>Something that changed what readers see of an item.</summary>
public interface IContentItemEvent : IDomainEvent
{
    /// <summary>The item.</summary>
    Guid ContentId { get; }

    /// <summary>The language of the item.</summary>
    string Locale { get; }

    /// <summary>The part of the address that names the item after the event.</summary>
    string Slug { get; }

    /// <summary>The pages that changed.</summary>
    AffectedPages Affected { get; }
}
