using System.Reflection;
using Lavamedia.GraphQL.Execution.Coercion;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>A class that is an input object type: makes instances from coerced fields.</summary>
internal sealed class InputClass(string name, ConstructorInfo constructor)
{
    private readonly ConstructorInvoker _invoker = ConstructorInvoker.Create(constructor);
    private readonly InputReader?[] _parameters = new InputReader?[constructor.GetParameters().Length];
    private readonly List<(InputReader Reader, MethodInvoker Setter)> _properties = [];

    public string Name { get; } = name;

    public void Add(InputReader reader, PropertyInfo property, ParameterInfo? parameter)
    {
        if (parameter is not null)
        {
            _parameters[parameter.Position] = reader;
        }
        else
        {
            _properties.Add((reader, MethodInvoker.Create(property.SetMethod!)));
        }
    }

    public object Read(object value)
    {
        var values = (ArgumentValues)value;
        var arguments = new object?[_parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _parameters[i]?.Read(values);
        }

        var instance = _invoker.Invoke(arguments.AsSpan());
        foreach (var (reader, setter) in _properties)
        {
            setter.Invoke(instance, reader.Read(values));
        }

        return instance;
    }
}
