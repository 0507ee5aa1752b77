using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.WorkingCopies;

/// <summary>
/// What somebody has typed in a tab and not saved: the server's copy, beside the one on the device. It belongs to that person alone, is
/// written over as the text grows, and is no version of the item.
/// </summary>
public sealed class WorkingCopy
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the person.</summary>
    public Guid UserId { get; init; }

    /// <summary>The person.</summary>
    public User User { get; init; } = null!;

    /// <summary>The key of the item; null while the item is new and unsaved.</summary>
    public Guid? ContentId { get; set; }

    /// <summary>The item.</summary>
    public ContentItem? Content { get; init; }

    /// <summary>The name under which the person's screen looks for the text: the item's id, or one made for a new item.</summary>
    public required string Name { get; init; }

    /// <summary>The tab that the text was typed in; two tabs keep a copy each.</summary>
    public required string Tab { get; init; }

    /// <summary>The text with what it was written upon, in the form in which the screen holds it.</summary>
    public JsonElement Text { get; set; }

    /// <summary>When it was kept.</summary>
    public DateTimeOffset KeptAt { get; set; }
}
