using System.Text.Json;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Exchange.Runs;

/// <summary>What the schema shows of a thing that an import came to.</summary>
[ObjectType<ExchangeRunStep>]
public static class ExchangeRunStepType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ExchangeRunStep> type)
    {
        type.Description("One thing that an import came to.");
        type.Field(step => step.Id).Type("ID").ID<ExchangeRunStep>();
        type.Field(step => step.Position).Sortable();
        type.Field(step => step.Action).Filterable();
        type.Field(step => step.Kind).Filterable();
        type.Field(step => step.Name);
        type.Field(step => step.HasRemarks).Filterable();
    }

    /// <summary>What of it has no place here, or why it was left out.</summary>
    [Cost(0)]
    [ListSize(3)]
    public static IReadOnlyList<Unmapped> GetRemarks([Parent(nameof(ExchangeRunStep.Remarks))] ExchangeRunStep step) =>
        step.Remarks is null ? [] : JsonSerializer.Deserialize<Unmapped[]>(step.Remarks, JsonSerializerOptions.Web)!;
}
