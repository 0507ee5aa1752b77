using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Synonyms;

/// <summary>What the schema shows of a deleted group.</summary>
[ObjectType<DeletedSearchSynonymGroup>]
public static class DeletedSearchSynonymGroupType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedSearchSynonymGroup> type) =>
        type.Field(group => group.Id).ID<SearchSynonymGroup>().Description("The id that it had.");
}
