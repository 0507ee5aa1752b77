using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>C# names as the schema has them.</summary>
internal static class SchemaNames
{
    /// <summary><c>GetContentItemsAsync</c> becomes <c>contentItems</c>.</summary>
    public static string Field(MethodInfo method)
    {
        if (method.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }

        var name = method.Name;
        if (name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]))
        {
            name = name[3..];
        }

        if (name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5)
        {
            name = name[..^5];
        }

        return Camel(name);
    }

    public static string Member(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Camel(member.Name);

    public static string Argument(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Camel(parameter.Name!);

    /// <summary>The name of a type; <c>XException</c> is shown as <c>XError</c>.</summary>
    public static string Type(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }

        return type.IsAssignableTo(typeof(Exception)) && type.Name.EndsWith("Exception", StringComparison.Ordinal)
            ? type.Name[..^"Exception".Length] + "Error"
            : type.Name;
    }

    /// <summary><c>InReview</c> becomes <c>IN_REVIEW</c>.</summary>
    public static string EnumValue(FieldInfo member) =>
        member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? UpperSnake(member.Name);

    public static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public static string UpperSnake(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord =
                i > 0
                && char.IsUpper(name[i])
                && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }
}
