using Lavamedia.Content.Access.Explaining;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Workflow;

/// <summary>What the schema shows of a decision on an act.</summary>
[ObjectType<ContentActDecision>]
public static class ContentActDecisionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentActDecision> type) =>
        type.Field(decision => decision.Act).Description("The act.");

    /// <summary>Whether it may be done now.</summary>
    [Cost(0)] // Known already: nothing is waited for.
    public static bool GetIsAllowed([Parent] ContentActDecision decision) => decision.Decision.IsAllowed;

    /// <summary>The rule that decides.</summary>
    [Cost(0)]
    public static AccessRule GetRule([Parent] ContentActDecision decision) => decision.Decision.Rule;

    /// <summary>The code of the permission that the rule asks for, such as `content.publish`; null when it asks for none.</summary>
    [Cost(0)]
    public static string? GetPermission([Parent] ContentActDecision decision) => decision.Decision.Permission;

    /// <summary>The rule in words.</summary>
    [Cost(0)]
    public static string GetReason([Parent] ContentActDecision decision) => AccessReason.Of(decision.Decision);
}
