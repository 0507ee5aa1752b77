using System.Buffers;
using System.Globalization;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>
/// What one request wants, taken apart: the shape, which decides the statements and is the key under which they are
/// kept, and the values, which are sent with them.
/// </summary>
internal sealed class RequestShape
{
    private readonly List<object?> values = [];
    private char[] key = ArrayPool<char>.Shared.Rent(512);
    private int length;

    public IReadOnlyList<object?> Values => values;

    /// <summary>The shape as text; until <see cref="ForgetKey"/>.</summary>
    public ReadOnlySpan<char> Key => key.AsSpan(0, length);

    /// <summary>Gives back the memory of the key, once the statements are found.</summary>
    public void ForgetKey()
    {
        ArrayPool<char>.Shared.Return(key);
        (key, length) = ([], 0);
    }

    public RequestShape Mark(string part)
    {
        Grow(part.Length);
        part.CopyTo(key.AsSpan(length));
        length += part.Length;
        return this;
    }

    public RequestShape Mark(char part)
    {
        Grow(1);
        key[length++] = part;
        return this;
    }

    public RequestShape Mark(int part)
    {
        const int LongestNumber = 11;
        Grow(LongestNumber);
        part.TryFormat(key.AsSpan(length), out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        return Mark(',');
    }

    /// <summary>Puts a value aside and leaves a place for it in the shape. Null is part of the shape.</summary>
    /// <returns>The index of the value.</returns>
    public int Put(object? value)
    {
        values.Add(value);
        Mark(value is null ? '0' : '?');
        return values.Count - 1;
    }

    /// <summary>As <see cref="Put"/>, as an expression that stands for the value in a statement.</summary>
    public ValueSlotExpression Slot(object? value, Type type) => new(new RequestValue(Put(value)), type, value is null);

    private void Grow(int size)
    {
        if (key.Length - length >= size)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(key.Length * 2, length + size));
        Key.CopyTo(larger);
        ArrayPool<char>.Shared.Return(key);
        key = larger;
    }
}
