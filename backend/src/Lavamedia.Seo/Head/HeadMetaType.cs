using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Head;

/// <summary>What the schema shows of a meta element.</summary>
[ObjectType<HeadMeta>]
public static class HeadMetaType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<HeadMeta> type)
    {
        type.Description("A meta element.");
        type.Field(meta => meta.Name).Description("Its name or property, such as `og:title`.");
        type.Field(meta => meta.Content).Description("What it says.");
    }
}
