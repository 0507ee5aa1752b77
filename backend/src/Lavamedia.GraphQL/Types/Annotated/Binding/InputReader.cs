using System.Reflection;
using Lavamedia.GraphQL.Execution.Coercion;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Reads one argument or input member into its C# type: absent gives the default, an <see cref="Optional{T}"/> knows the difference.</summary>
internal sealed class InputReader
{
    private readonly string _name;
    private readonly Func<object?, object?> _convert;
    private readonly object? _absent;
    private readonly Func<object?, object>? _wrap;

    public InputReader(string name, Type type, Func<object?, object?> convert, ParameterInfo? parameter)
    {
        _name = name;
        _convert = convert;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            _wrap = typeof(InputReader)
                .GetMethod(nameof(Wrap), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type.GetGenericArguments()[0])
                .CreateDelegate<Func<object?, object>>();
            _absent = Activator.CreateInstance(type);
        }
        else
        {
            _absent =
                parameter is { HasDefaultValue: true, DefaultValue: { } value } ? value
                : type.IsValueType ? Activator.CreateInstance(type)
                : null;
        }
    }

    public object? Read(ArgumentValues values)
    {
        var ordinal = values.Definitions[_name].Ordinal;
        if (!values.Has(ordinal))
        {
            return _absent;
        }

        var value = values[ordinal];
        var converted = value is null ? null : _convert(value);
        return _wrap is not null
            ? _wrap(converted)
            : converted ?? (_absent is { } absent && absent.GetType().IsValueType ? absent : null);
    }

    private static object Wrap<T>(object? value)
    {
        IOptional optional = new Optional<T>(value is null ? default! : (T)value);
        return optional;
    }
}
