using System.Diagnostics.CodeAnalysis;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>An item taken for an act, or why it was not.</summary>
/// <param name="Item">The item, locked until the transaction ends.</param>
/// <param name="Latest">Its newest version, with its hero.</param>
/// <param name="Transition">The line of the table of acts.</param>
/// <param name="Error">Why the act is refused.</param>
public sealed record LockedContentItem(
    ContentItem? Item,
    ContentVersion? Latest,
    ContentTransition? Transition,
    IGraphQLError? Error
)
{
    /// <summary>Whether the act is refused; otherwise everything but the error is there.</summary>
    [MemberNotNullWhen(true, nameof(Error))]
    [MemberNotNullWhen(false, nameof(Item), nameof(Latest), nameof(Transition))]
    public bool IsRefused => Error is not null;

    /// <summary>The act is refused.</summary>
    public static LockedContentItem Refused(IGraphQLError error) => new(null, null, null, error);
}
