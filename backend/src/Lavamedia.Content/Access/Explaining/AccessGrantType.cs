using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>What the schema shows of a grant.</summary>
[ObjectType<AccessGrant>]
public static class AccessGrantType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<AccessGrant> type)
    {
        type.Field(grant => grant.Role).Description("The name of the role.");
        type.Field(grant => grant.Category)
            .Description("The category that the role is held in, with all below it; null when it is held everywhere.");
    }
}
