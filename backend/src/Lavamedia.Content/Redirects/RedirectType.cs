using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects;

/// <summary>What the schema shows of a redirect.</summary>
[ObjectType<Redirect>]
public static class RedirectType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Redirect> type)
    {
        type.Description("Where what stood at an address is found now.");
        type.Field(redirect => redirect.Path).Description("The present path on the portal.");
        type.Field(redirect => redirect.IsPermanent)
            .Description(
                "Whether it has moved for good (301 or 308), so that links and search engines may forget the former address."
            );
    }
}
