using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.WorkingCopies;

/// <summary>What the schema shows of a working copy, to the person whose it is.</summary>
[ObjectType<WorkingCopy>]
public static class WorkingCopyType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<WorkingCopy> type)
    {
        type.Field(copy => copy.Id).ID<WorkingCopy>();
        type.Field(copy => copy.Name).Filterable();
        type.Field(copy => copy.Tab);
        type.Field(copy => copy.Text);
        type.Field(copy => copy.KeptAt).Sortable();
    }
}
