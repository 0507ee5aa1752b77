using System.Text;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>
/// What one request wants, taken apart: the shape, which decides the statements and is the key under which they are
/// kept, and the values, which are sent with them.
/// </summary>
internal sealed class RequestShape
{
    private readonly StringBuilder key = new();
    private readonly List<object?> values = [];

    public IReadOnlyList<object?> Values => values;

    public string Key => key.ToString();

    public RequestShape Mark(string part)
    {
        key.Append(part);
        return this;
    }

    public RequestShape Mark(char part)
    {
        key.Append(part);
        return this;
    }

    public RequestShape Mark(int part)
    {
        key.Append(part).Append(',');
        return this;
    }

    /// <summary>Puts a value aside and leaves a place for it in the shape. Null is part of the shape.</summary>
    public ValueSlotExpression Slot(object? value, Type type)
    {
        var index = values.Count;
        values.Add(value);
        key.Append(value is null ? '0' : '?');
        return new ValueSlotExpression(new RequestValue(index), type, value is null);
    }
}
