using System.Linq.Expressions;
using System.Text;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Aggregates;

/// <summary>Reads what is selected below <c>aggregates</c> and <c>groups</c> into cells and output.</summary>
internal static class FigureReader
{
    public static IReadOnlyList<FigureField> Read(FieldSelection field, EntityFigures figures) =>
        Fields(field.Selections!, null, figures);

    private static List<FigureField> Fields(SelectionSet selections, LambdaExpression? member, EntityFigures figures) =>
        [.. selections.Fields.Select(field => Field(field, member, figures))];

    private static FigureField Field(FieldSelection field, LambdaExpression? member, EntityFigures figures)
    {
        if (field.IsTypeName)
        {
            return new FigureField(field) { TypeName = Encoding.UTF8.GetBytes($"\"{field.DeclaringType.Name}\"") };
        }

        if (field.Decision != AuthorizationDecision.Allowed)
        {
            return new FigureField(field);
        }

        var features = field.Field.Features;
        if (features.Get<GroupKey>() is { } key)
        {
            return new FigureField(field) { Cell = figures.AddCell(new FigureCell(field, key, null, null)) };
        }

        var binding = features.Get<AggregateBinding>();
        return binding?.Function is { } function
            ? new FigureField(field) { Cell = figures.AddCell(new FigureCell(field, null, function, member)) }
            : new FigureField(field) { Fields = Fields(field.Selections!, binding?.Member, figures) };
    }
}
