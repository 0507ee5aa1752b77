using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>The topic of a subscription field, in which <c>{argument}</c> stands for the value of an argument.</summary>
internal sealed partial class TopicTemplate
{
    private readonly string _format;
    private readonly IReadOnlyList<InputReader> _arguments;

    private TopicTemplate(string format, IReadOnlyList<InputReader> arguments)
    {
        _format = format;
        _arguments = arguments;
    }

    /// <exception cref="SchemaBindingException">The template names what is no argument.</exception>
    public static TopicTemplate Of(MethodInfo method, InputTypeBinder inputs)
    {
        if (
            method.GetParameters().SingleOrDefault(parameter => parameter.IsDefined(typeof(TopicAttribute))) is
            { } parameter
        )
        {
            return new TopicTemplate("{0}", [inputs.Bind(parameter).Reader]);
        }

        var arguments = new List<InputReader>();
        var format = Placeholder()
            .Replace(
                method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name,
                match =>
                {
                    arguments.Add(inputs.Bind(FindParameter(method, match.Groups[1].Value)).Reader);
                    return $"{{{arguments.Count - 1}}}";
                }
            );
        return new TopicTemplate(format, arguments);
    }

    /// <summary>The topic for the arguments of one subscription.</summary>
    public string NameFor(ArgumentValues values) =>
        string.Format(CultureInfo.InvariantCulture, _format, [.. _arguments.Select(argument => argument.Read(values))]);

    private static ParameterInfo FindParameter(MethodInfo method, string name) =>
        method.GetParameters().SingleOrDefault(parameter => parameter.Name == name)
        ?? throw new SchemaBindingException(
            $"{method.DeclaringType!.Name}.{method.Name}: the topic names {{{name}}}, which is no parameter."
        );

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
