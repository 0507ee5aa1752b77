using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Coediting;

/// <summary>What the schema shows of a change to a shared body.</summary>
[ObjectType<CoeditingUpdate>]
public static class CoeditingUpdateType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<CoeditingUpdate> type)
    {
        type.Field(update => update.Sequence);
        type.Field(update => update.Client);
        type.Field(update => update.Update);
        type.Field(update => update.CreatedAt);
    }
}
