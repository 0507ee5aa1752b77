using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Assignments;

/// <summary>Work on an item and whose it is.</summary>
public sealed record AssignContentItemInput
{
    /// <summary>The item.</summary>
    [ID<ContentItem>]
    public required Guid ContentId { get; init; }

    /// <summary>Whose work it is: people who see the drafts of the item. Who has the work already keeps it, by the new date and note.</summary>
    [ID<User>]
    public required IReadOnlyList<Guid> AssigneeIds { get; init; }

    /// <summary>What the work is.</summary>
    public AssignmentRole Role { get; init; } = AssignmentRole.Writer;

    /// <summary>What the clock shows when it has to be done.</summary>
    [GraphQLType("LocalDateTime")]
    public DateTime? DueAt { get; init; }

    /// <summary>Where the clock hangs.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What is said with it.</summary>
    public string? Note { get; init; }
}
