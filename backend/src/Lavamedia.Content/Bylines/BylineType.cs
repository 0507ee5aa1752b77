using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Bylines;

/// <summary>What the schema shows of who signs an item.</summary>
[ObjectType<Byline>]
public static class BylineType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Byline> type)
    {
        type.Description("Who signs an item, and for what: somebody with an account, or a guest by name.");
        type.Field(byline => byline.Role).Filterable();
        type.Field(byline => byline.Author).Filterable();
        type.Field(byline => byline.AuthorId).ID<User>().Filterable();
        type.Field(byline => byline.Name)
            .Filterable()
            .Description("The name of a guest; null for somebody with an account.");
        type.Field("displayName", byline => byline.Name ?? byline.Author!.DisplayName)
            .Nullable()
            .Description("The name as readers see it, of account or guest.");
    }
}
