using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Assignments;

/// <summary>Members that are not given stay as they are; <c>null</c> clears.</summary>
public sealed record UpdateContentAssignmentInput
{
    /// <summary>The assignment.</summary>
    [ID<ContentAssignment>]
    public required Guid Id { get; init; }

    /// <summary>Whose work it is from now on.</summary>
    [ID<User>]
    public Guid? AssigneeId { get; init; }

    /// <summary>What the work is.</summary>
    public AssignmentRole? Role { get; init; }

    /// <summary>What the clock shows when it has to be done.</summary>
    [GraphQLType("LocalDateTime")]
    public Optional<DateTime?> DueAt { get; init; }

    /// <summary>Where the clock hangs; that of before when absent.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What is said with it.</summary>
    public Optional<string?> Note { get; init; }
}
