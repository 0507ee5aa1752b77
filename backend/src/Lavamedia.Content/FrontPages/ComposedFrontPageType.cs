using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.FrontPages;

/// <summary>What the schema shows of a front page.</summary>
[ObjectType<ComposedFrontPage>]
public static class ComposedFrontPageType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ComposedFrontPage> type)
    {
        type.Name("FrontPage");
        type.Description("The front page of a language with the articles that its sections show at this moment.");
        type.Field(page => page.Locale).Type("Locale").Description("The language.");
        type.Field(page => page.Version)
            .Description("Pass it as `expectedVersion`; 0 while the page has the default composition.");
        type.Field(page => page.UpdatedAt).Description("When editors changed it last.");
        type.Field(page => page.Sections).Description("What stands on it, from the top.").AssumedSize(12);
    }
}
