using Lavamedia.Content.Redirects.Managed;
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
        type.Field(redirect => redirect.Path)
            .Description(
                "The present path on the portal, or an address elsewhere that an editor wrote down; null when it is gone for good."
            );
        type.Field(redirect => redirect.Kind)
            .Description("Whether it moved for good (301 or 308), for now (302 or 307), or is gone (410).");
        type.Field(redirect => redirect.IsPermanent)
            .Description(
                "Whether it has moved for good (301 or 308), so that links and search engines may forget the former address."
            );
        type.Field(redirect => redirect.ManagedRedirectId)
            .ID<ManagedRedirect>()
            .Description(
                "The redirect of an editor that led here, to count its hits by; null when something moved by itself."
            );
    }
}
