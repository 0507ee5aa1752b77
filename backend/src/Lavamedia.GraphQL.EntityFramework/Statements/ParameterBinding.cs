using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Lavamedia.GraphQL.Errors;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>How a parameter of a compiled statement is filled.</summary>
internal sealed class ParameterBinding
{
    private readonly ValueSource source;
    private readonly RelationalTypeMapping mapping;
    private readonly ParameterForm form;
    private readonly string typeName;
    private readonly Type modelType;

    public ParameterBinding(SqlParameter parameter)
    {
        source = parameter.Source;
        mapping = parameter.Mapping ?? throw new InvalidOperationException("A parameter has no column type.");
        form = parameter.Form;
        modelType = Nullable.GetUnderlyingType(mapping.ClrType) ?? mapping.ClrType;
        typeName = mapping.StoreTypeNameBase + (form is ParameterForm.Array ? "[]" : "");
    }

    /// <summary>What is sent: the value as the column stores it.</summary>
    public object? Read(object asker, IReadOnlyList<object?> values) => Sent(source.Read(asker, values));

    /// <summary>A parameter that sends a value.</summary>
    public NpgsqlParameter Parameter(object? sent) =>
        (typeName, sent) switch
        {
            // Types that the driver knows by itself or by their number: a name is taken apart and looked up for each request.
            ("text", string text) => new NpgsqlParameter<string> { TypedValue = text },
            ("character varying", string text) => new NpgsqlParameter<string>
            {
                TypedValue = text,
                NpgsqlDbType = NpgsqlDbType.Varchar,
            },
            ("uuid", Guid id) => new NpgsqlParameter<Guid> { TypedValue = id },
            ("integer", int number) => new NpgsqlParameter<int> { TypedValue = number },
            _ => new NpgsqlParameter { Value = sent ?? DBNull.Value, DataTypeName = typeName },
        };

    private object? Sent(object? value) =>
        form switch
        {
            _ when value is null => null,
            ParameterForm.Value => Stored(value),
            ParameterForm.Array => StoredArray((System.Collections.IEnumerable)value),
            _ => LikePattern.For(Checked((string)value), form),
        };

    /// <summary>PostgreSQL's text holds every character but U+0000, so asking for it is a mistake of the client.</summary>
    private static string Checked(string text) =>
        text.Contains('\0', StringComparison.Ordinal)
            ? throw new GraphQLException(
                new GraphQLError("A text value must not contain the character U+0000.")
                {
                    Code = EntityErrorCodes.InvalidTextValue,
                }
            )
            : text;

    private object? Stored(object value)
    {
        if (modelType.IsEnum && value.GetType() != modelType)
        {
            value = Enum.ToObject(modelType, value);
        }

        var stored = mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored switch
        {
            DateTimeOffset moment => moment.ToUniversalTime(),
            string text => Checked(text),
            _ => stored,
        };
    }

    private Array StoredArray(System.Collections.IEnumerable values)
    {
        var stored = values.Cast<object?>().Where(value => value is not null).Select(value => Stored(value!)).ToArray();
        var providerType = mapping.Converter?.ProviderClrType ?? modelType;
        var array = Array.CreateInstance(Nullable.GetUnderlyingType(providerType) ?? providerType, stored.Length);
        Array.Copy(stored, array, stored.Length);
        return array;
    }
}
