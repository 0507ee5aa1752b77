using System.Diagnostics.CodeAnalysis;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Execution.Results;

/// <summary>Writes values of scalars and enums. The common C# types of the built-in scalars go straight to the buffer.</summary>
public static class LeafWriter
{
    /// <summary>Writes a value; never null.</summary>
    /// <returns>False when the value is not one of the type: nothing is written then.</returns>
    public static bool TryWrite(
        GraphQLType type,
        object value,
        ResultWriter writer,
        [NotNullWhen(false)] out string? error
    )
    {
        error = null;
        switch (type, value)
        {
            case (ScalarType { Name: "String" or "ID" }, string text):
                writer.WriteString(text);
                return true;
            case (ScalarType { Name: "Int" }, int number):
                writer.WriteNumber(number);
                return true;
            case (ScalarType { Name: "Boolean" }, bool flag):
                writer.WriteBoolean(flag);
                return true;
            case (ScalarType scalar, _):
                return TryWriteScalar(scalar, value, writer, out error);
            case (EnumType enumType, _):
                return TryWriteEnum(enumType, value, writer, out error);
            default:
                error = $"A value of type \"{type}\" cannot be written as a leaf.";
                return false;
        }
    }

    private static bool TryWriteScalar(
        ScalarType type,
        object value,
        ResultWriter writer,
        [NotNullWhen(false)] out string? error
    )
    {
        var json = writer.BeginScalar();
        if (!type.Codec.TryWrite(value, json, out error))
        {
            return false;
        }

        json.Flush();
        return true;
    }

    private static bool TryWriteEnum(
        EnumType type,
        object value,
        ResultWriter writer,
        [NotNullWhen(false)] out string? error
    )
    {
        if (!type.TryGetByRuntimeValue(value, out var definition))
        {
            error = $"Enum \"{type.Name}\" cannot represent value: {Inspection.Of(value)}";
            return false;
        }

        error = null;
        writer.WriteUtf8String(definition.EncodedName.EncodedUtf8Bytes);
        return true;
    }
}
