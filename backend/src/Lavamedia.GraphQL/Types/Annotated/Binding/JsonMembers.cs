using System.Linq.Expressions;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Expressions that look into JSON members by declared paths.</summary>
internal static class JsonMembers
{
    /// <summary>The document itself.</summary>
    public static LambdaExpression Whole(Type document)
    {
        var parameter = Expression.Parameter(document, "json");
        return Expression.Lambda(parameter, parameter);
    }

    /// <summary>What stands at a path of the document.</summary>
    public static LambdaExpression At(Type document, string path, Type type)
    {
        var method =
            type == typeof(string) ? nameof(JsonPath.Text)
            : type == typeof(bool) ? nameof(JsonPath.Truth)
            : type == typeof(double) || type == typeof(int) || type == typeof(long) ? nameof(JsonPath.Number)
            : type == typeof(DateOnly) ? nameof(JsonPath.Date)
            : throw new SchemaBindingException(
                $"The path {path} can be of type string, bool, int, long, double or DateOnly, not {type.Name}."
            );
        var parameter = Expression.Parameter(document, "json");
        return Expression.Lambda(
            Expression.Call(
                typeof(JsonPath).GetMethod(method)!,
                Expression.Convert(parameter, typeof(object)),
                Expression.Constant(path)
            ),
            parameter
        );
    }
}
