using System.Linq.Expressions;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Makes fields that only the planner of a list can give: a page that a resolver made knows no more than its elements.</summary>
internal static class FigureField
{
    /// <summary>An object of figures, or a key of a group.</summary>
    public static FieldConfiguration Of(string name, TypeNode type, string description, string? nodeType = null)
    {
        var field = new FieldConfiguration(name, type) { Description = description };
        Expression<Func<object, object?>> unavailable = page => UnavailableFigures.Of(page);
        field.Features.Set(
            new FieldBinding
            {
                ParentType = typeof(object),
                ResultType = typeof(object),
                ElementType = typeof(object),
                Expression = unavailable,
                NodeTypeName = nodeType,
            }
        );
        return field;
    }

    /// <summary>One figure.</summary>
    public static FieldConfiguration Of(string name, TypeNode type, string description, AggregateFunction function)
    {
        var field = Of(name, type, description);
        field.Features.Set(new AggregateBinding(function, null));
        return field;
    }
}
