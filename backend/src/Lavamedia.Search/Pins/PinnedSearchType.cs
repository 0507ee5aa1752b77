using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Pins;

/// <summary>What the schema shows of a question for which items were pinned.</summary>
[ObjectType<PinnedSearch>]
public static class PinnedSearchType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<PinnedSearch> type)
    {
        type.Field(pinned => pinned.Locale).Type("Locale").Description("The language.");
        type.Field(pinned => pinned.Query).Description("The question: its words in lower case and without accents.");
        type.Field(pinned => pinned.Count).Description("How many items stand first for it.");
    }
}
