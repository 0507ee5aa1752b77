using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Runs;

/// <summary>What the schema shows of every run.</summary>
public static class RequestedRunFields
{
    /// <summary>Binds the fields that all runs have.</summary>
    /// <param name="type">The type of the run.</param>
    public static void FieldsOfRun<TRun>(this IObjectTypeDescriptor<TRun> type)
        where TRun : RequestedRun
    {
        type.Field(run => run.Id).Type("ID").ID<TRun>();
        type.Field(run => run.Status).Filterable();
        type.Field(run => run.Total);
        type.Field(run => run.Done);
        type.Field(run => run.RequestedBy);
        type.Field(run => run.CreatedAt).Sortable();
        type.Field(run => run.FinishedAt);
    }
}
