using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Head;

/// <summary>What the schema shows of a page in another language.</summary>
[ObjectType<HeadAlternate>]
public static class HeadAlternateType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<HeadAlternate> type)
    {
        type.Description("The same page for readers of a language.");
        type.Field(alternate => alternate.Language).Description("The language, or `x-default`.");
        type.Field(alternate => alternate.Url).Description("The address.");
    }
}
