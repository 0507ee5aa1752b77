using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>What the schema shows of a deleted type.</summary>
[ObjectType<DeletedContentType>]
public static class DeletedContentTypeType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedContentType> type)
    {
        type.Description("A type that is no more.");
        type.Field(deleted => deleted.Id).ID<ContentTypeDefinition>().Description("The id that it had.");
        type.Field(deleted => deleted.Key).Description("The name that it had for programs.");
    }
}
