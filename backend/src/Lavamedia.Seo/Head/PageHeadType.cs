using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Head;

/// <summary>What the schema shows of a page's head.</summary>
[ObjectType<PageHead>]
public static class PageHeadType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<PageHead> type)
    {
        type.Description("Everything that stands in the head of an item's page, ready to be written there.");
        type.Field(head => head.Title).Description("The whole title of the page, with the name of the publication.");
        type.Field(head => head.Description)
            .Description(
                "What search results show below the title: the beginning of the text where nobody wrote any; null when there is no text."
            );
        type.Field(head => head.CanonicalUrl).Description("The address that counts, on the portal or elsewhere.");
        type.Field(head => head.Robots)
            .Description("What robots may do with the page, as the content of the meta element.");
        type.Field(head => head.StructuredData)
            .Description("JSON-LD of schema.org for one script element: an array of documents.");
        type.Field(head => head.GeneratedStructuredData)
            .Description("The JSON-LD as it is made of the item alone, without what the newsroom wrote in its place.");
    }

    /// <summary>The page in all its languages, itself among them; empty when it has one only.</summary>
    [ListSize(3)]
    [Cost(0)]
    public static IReadOnlyList<HeadAlternate> GetAlternates([Parent] PageHead head) => head.Alternates;

    /// <summary>Open Graph: meta elements with a `property`.</summary>
    [ListSize(20)]
    [Cost(0)]
    public static IReadOnlyList<HeadMeta> GetProperties([Parent] PageHead head) => head.Properties;

    /// <summary>Twitter cards: meta elements with a `name`.</summary>
    [ListSize(5)]
    [Cost(0)]
    public static IReadOnlyList<HeadMeta> GetNames([Parent] PageHead head) => head.Names;
}
