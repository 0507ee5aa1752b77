using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Anchors;

/// <summary>What the schema shows of a place in a text.</summary>
[ObjectType<TextAnchor>]
public static class TextAnchorType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<TextAnchor> type)
    {
        type.Description(
            "A place in the text of a body, by position and by the words themselves, so that it is found again after changes."
        );
        type.Field(anchor => anchor.Start)
            .Description(
                "Where it begins, in UTF-16 units of the body's text: blocks of text end with a line feed, what is no text counts as one unit."
            );
        type.Field(anchor => anchor.End).Description("Where it ends.");
        type.Field(anchor => anchor.Quote).Description("The words.");
        type.Field(anchor => anchor.Prefix).Description("What stands before them.");
        type.Field(anchor => anchor.Suffix).Description("What stands after them.");
    }
}
