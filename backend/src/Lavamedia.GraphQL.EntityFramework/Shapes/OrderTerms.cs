using System.Collections;
using System.Linq.Expressions;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>Reads <c>order</c> arguments and default orders.</summary>
internal static class OrderTerms
{
    public static List<OrderTerm> Of(object? order, Type elementType, RequestShape shape)
    {
        var terms = new List<OrderTerm>();
        var element = Expression.Parameter(elementType, "x");
        shape.Mark('o');
        foreach (ArgumentValues sort in order as IEnumerable ?? Array.Empty<ArgumentValues>())
        {
            Add(sort, element, element, terms, shape);
        }

        return terms;
    }

    /// <summary>Reads <c>"position, name desc"</c>.</summary>
    public static List<OrderTerm> Default(string? order, Type elementType)
    {
        var terms = new List<OrderTerm>();
        foreach (
            var term in (order ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            var words = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var element = Expression.Parameter(elementType, "x");
            var member = words[0].Split('.').Aggregate((Expression)element, Expression.PropertyOrField);
            var descending = words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
            terms.Add(new OrderTerm(Expression.Lambda(member, element), descending));
        }

        return terms;
    }

    private static void Add(
        ArgumentValues sort,
        Expression subject,
        ParameterExpression element,
        List<OrderTerm> terms,
        RequestShape shape
    )
    {
        shape.Mark('{').Mark(Names.Of(sort.Definitions));
        foreach (var definition in sort.Definitions)
        {
            if (sort[definition.Ordinal] is not { } value || definition.Features.Get<SortBinding>() is not { } binding)
            {
                continue;
            }

            shape.Mark('.').Mark(definition.Ordinal);
            var member = Substitution.Apply(binding.Member, subject);
            if (binding.IsObject)
            {
                Add((ArgumentValues)value, member, element, terms, shape);
                continue;
            }

            var descending = value.ToString()!.StartsWith("desc", StringComparison.OrdinalIgnoreCase);
            shape.Mark(descending ? 'd' : 'a');
            terms.Add(new OrderTerm(Expression.Lambda(member, element), descending));
        }

        shape.Mark('}');
    }
}
