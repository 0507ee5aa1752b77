using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>
/// Coerces input values to their types (spec sections 3.5 to 3.12): lists become arrays, input objects become
/// <see cref="ArgumentValues"/>, enum values what stands for them at run time, scalars what their codecs read.
/// Only says whether a value fits; <see cref="InputDiagnosis"/> tells why one does not.
/// </summary>
internal static class InputCoercion
{
    /// <summary>Coerces JSON of the request's variables.</summary>
    public static bool TryCoerce(
        JsonElement value,
        GraphQLType type,
        FeatureCollection? requestFeatures,
        out object? result
    )
    {
        result = null;
        var isNull = value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
        switch (type)
        {
            case NonNullType nonNull:
                return !isNull && TryCoerce(value, nonNull.OfType, requestFeatures, out result);
            case var _ when isNull:
                return true;
            case ListType list:
                return TryCoerceList(value, list, requestFeatures, out result);
            case InputObjectType input:
                return TryCoerceObject(value, input, requestFeatures, out result);
            case ScalarType scalar:
                return Accept(scalar.Codec.ReadJson(value, requestFeatures), out result);
            case EnumType enumType:
                return Accept(enumType.ReadJson(value), out result);
            default:
                return false;
        }
    }

    /// <summary>Coerces a literal, in which variables may stand.</summary>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues variables, out object? result)
    {
        if (literal is VariableNode variable)
        {
            return variables.TryGet(variable.Name.Value, out result) && (result is not null || !type.IsNonNull);
        }

        result = null;
        switch (type)
        {
            case NonNullType nonNull:
                return literal is not NullValueNode && TryCoerce(literal, nonNull.OfType, variables, out result);
            case var _ when literal is NullValueNode:
                return true;
            case ListType list:
                return TryCoerceList(literal, list, variables, out result);
            case InputObjectType input:
                return TryCoerceObject(literal, input, variables, out result);
            case ScalarType scalar:
                return Accept(scalar.Codec.ReadLiteral(VariableSubstitution.Replace(literal, variables)), out result);
            case EnumType enumType:
                return Accept(enumType.ReadLiteral(literal), out result);
            default:
                return false;
        }
    }

    /// <summary>The coerced default of a definition that has one.</summary>
    /// <exception cref="InvalidOperationException">The schema was not validated.</exception>
    public static object? CoerceDefault(InputValueDefinition definition)
    {
        if (definition.DefaultValue is { } known)
        {
            return known.Value;
        }

        if (!TryCoerce(definition.DefaultLiteral!, definition.Type, VariableValues.Empty, out var value))
        {
            throw new InvalidOperationException($"The default of {definition} is not of type {definition.Type}.");
        }

        definition.DefaultValue = new CoercedDefault(value);
        return value;
    }

    private static bool Accept(CoercionResult coercion, out object? result)
    {
        result = coercion.Value;
        return coercion.IsValid;
    }

    private static bool TryCoerceList(
        JsonElement value,
        ListType type,
        FeatureCollection? requestFeatures,
        out object? result
    )
    {
        result = null;
        object?[] items;
        if (value.ValueKind is JsonValueKind.Array)
        {
            items = new object?[value.GetArrayLength()];
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                if (!TryCoerce(item, type.OfType, requestFeatures, out items[index++]))
                {
                    return false;
                }
            }
        }
        else
        {
            items = new object?[1];
            if (!TryCoerce(value, type.OfType, requestFeatures, out items[0]))
            {
                return false;
            }
        }

        result = items;
        return true;
    }

    private static bool TryCoerceList(ValueNode literal, ListType type, VariableValues variables, out object? result)
    {
        result = null;
        object?[] items;
        if (literal is ListValueNode list)
        {
            items = new object?[list.Values.Length];
            for (var i = 0; i < items.Length; i++)
            {
                // An absent variable in a list of nullable items counts as null.
                if (
                    !TryCoerce(list.Values[i], type.OfType, variables, out items[i])
                    && (list.Values[i] is not VariableNode || type.OfType.IsNonNull)
                )
                {
                    return false;
                }
            }
        }
        else
        {
            items = new object?[1];
            if (!TryCoerce(literal, type.OfType, variables, out items[0]))
            {
                return false;
            }
        }

        result = items;
        return true;
    }

    private static bool TryCoerceObject(
        JsonElement value,
        InputObjectType type,
        FeatureCollection? requestFeatures,
        out object? result
    )
    {
        result = null;
        if (value.ValueKind is not JsonValueKind.Object)
        {
            return false;
        }

        var values = new ArgumentValues(type.Fields);
        var given = 0;
        foreach (var member in value.EnumerateObject())
        {
            if (
                !type.Fields.TryGet(member.Name, out var field)
                || !TryCoerce(member.Value, field.Type, requestFeatures, out var fieldValue)
                || (type.IsOneOf && fieldValue is null)
            )
            {
                return false;
            }

            given += values.Has(field.Ordinal) ? 0 : 1;
            values.Set(field.Ordinal, fieldValue);
        }

        result = values;
        return FillDefaults(values) && (!type.IsOneOf || given == 1);
    }

    private static bool TryCoerceObject(
        ValueNode literal,
        InputObjectType type,
        VariableValues variables,
        out object? result
    )
    {
        result = null;
        if (literal is not ObjectValueNode value)
        {
            return false;
        }

        var values = new ArgumentValues(type.Fields);
        foreach (var member in value.Fields)
        {
            if (!type.Fields.TryGet(member.Name.Value, out var field))
            {
                return false;
            }

            if (member.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
            {
                continue;
            }

            if (
                !TryCoerce(member.Value, field.Type, variables, out var fieldValue)
                || (type.IsOneOf && fieldValue is null)
            )
            {
                return false;
            }

            values.Set(field.Ordinal, fieldValue);
        }

        result = values;
        return FillDefaults(values)
            && (
                !type.IsOneOf
                || (value.Fields.Length == 1 && values.Has(type.Fields[value.Fields[0].Name.Value].Ordinal))
            );
    }

    /// <summary>False when a required field is absent.</summary>
    private static bool FillDefaults(ArgumentValues values)
    {
        foreach (var field in values.Definitions)
        {
            if (values.Has(field.Ordinal))
            {
                continue;
            }

            if (field.DefaultLiteral is not null)
            {
                values.Set(field.Ordinal, CoerceDefault(field));
            }
            else if (field.Type.IsNonNull)
            {
                return false;
            }
        }

        return true;
    }
}
