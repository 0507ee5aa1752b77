using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Synonyms;

/// <summary>What the schema shows of words that mean the same.</summary>
[ObjectType<SearchSynonymGroup>]
public static class SearchSynonymGroupType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchSynonymGroup> type)
    {
        type.ImplementsNode();
        type.Field(group => group.Locale).Type("Locale").Filterable().Sortable();
        type.Field(group => group.Words).AssumedSize(SearchSynonymGroup.MaximumWords);
        type.Field(group => group.Meanings).AssumedSize(SearchSynonymGroup.MaximumWords);
        type.Field(group => group.Version);
    }
}
