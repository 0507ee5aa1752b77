using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling;

/// <summary>What the schema shows of a text in one language.</summary>
[ObjectType<LocalizedText>]
public static class LocalizedTextType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<LocalizedText> type)
    {
        type.Description("A text in one language.");
        type.Field(text => text.Locale).Type("Locale").Description("The language.");
        type.Field(text => text.Text).Description("The text.");
    }
}
