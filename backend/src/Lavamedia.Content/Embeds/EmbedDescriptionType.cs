using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Embeds;

/// <summary>What the schema shows of what a site says about something of it.</summary>
[ObjectType<EmbedDescription>]
public static class EmbedDescriptionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<EmbedDescription> type)
    {
        type.Description("What a site says about something of it that is embedded.");
        type.Field(embed => embed.Url).Description("The address.");
        type.Field(embed => embed.Provider).Description("The site, as people know it.");
        type.Field(embed => embed.Title).Description("What it is called; null when the site does not say.");
        type.Field(embed => embed.AuthorName).Description("Who made it; null when the site does not say.");
    }
}
