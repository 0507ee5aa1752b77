using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>The figures that values of a scalar or enum allow: one type for the members of all entities.</summary>
internal sealed class FigureTypes(BindingContext context)
{
    private static readonly (string Name, AggregateFunction Function, string Description)[] Extremes =
    [
        ("min", AggregateFunction.Minimum, "The smallest value; null when there is none."),
        ("max", AggregateFunction.Maximum, "The greatest value; null when there is none."),
    ];

    /// <summary>The name of the type of figures over values of a leaf type.</summary>
    public string OfLeaf(string leaf)
    {
        var name = leaf + "Aggregates";
        if (context.Builder.TryGetType(name, out _))
        {
            return name;
        }

        var type = new ObjectTypeConfiguration(name) { Description = $"Figures over values of type `{leaf}`." };
        var count = TypeSyntax.Named("Int").NonNull();
        type.Fields.Add(FigureField.Of("count", count, "How many elements have a value.", AggregateFunction.Count));
        type.Fields.Add(
            FigureField.Of(
                "distinctCount",
                count,
                "How many different values there are.",
                AggregateFunction.DistinctCount
            )
        );
        if (leaf is "Int" or "Long" or "Float" or "DateTime" or "LocalDate" or "Duration" or "String")
        {
            type.Fields.AddRange(
                Extremes.Select(figure =>
                    FigureField.Of(figure.Name, TypeSyntax.Named(leaf), figure.Description, figure.Function)
                )
            );
        }

        if (leaf is "Int" or "Long" or "Float")
        {
            var sum = TypeSyntax.Named(context.GivenName(leaf == "Float" ? leaf : "Long"));
            type.Fields.Add(
                FigureField.Of("sum", sum, "All values added up; null when there is none.", AggregateFunction.Sum)
            );
            type.Fields.Add(
                FigureField.Of(
                    "average",
                    TypeSyntax.Named("Float"),
                    "The arithmetic mean; null when there is no value.",
                    AggregateFunction.Average
                )
            );
        }

        context.Builder.AddType(type);
        return name;
    }
}
