using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.WorkingCopies;

/// <summary>What the schema shows of what is no longer kept.</summary>
[ObjectType<DroppedWorkingCopies>]
public static class DroppedWorkingCopiesType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DroppedWorkingCopies> type) =>
        type.Field(dropped => dropped.Count);
}
