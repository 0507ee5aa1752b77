using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Asking;

/// <summary>What the schema shows of a piece of a text that was found.</summary>
[ObjectType<SearchExcerptPart>]
public static class SearchExcerptPartType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchExcerptPart> type)
    {
        type.Field(part => part.Text).Description("The piece, as plain text.");
        type.Field(part => part.IsMatch).Description("Whether it is what was looked for.");
    }
}
