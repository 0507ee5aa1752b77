using Lavamedia.GraphQL.EntityFramework.Sql;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>The text of a statement and how its parameters are filled.</summary>
internal sealed class CompiledStatement
{
    private readonly ParameterBinding[] parameters;

    public CompiledStatement(SelectStatement select, string prefix = "")
    {
        var writer = new SqlWriter().Raw(prefix);
        select.Write(writer);
        Sql = writer.ToString();
        parameters = [.. writer.Parameters.Select(parameter => new ParameterBinding(parameter))];
    }

    public string Sql { get; }

    public int ParameterCount => parameters.Length;

    /// <summary>Works out what is sent for each parameter.</summary>
    public void Read(object asker, IReadOnlyList<object?> values, Span<object?> sent)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            sent[i] = parameters[i].Read(asker, values);
        }
    }

    /// <summary>A command that sends these values.</summary>
    public NpgsqlBatchCommand Command(ReadOnlySpan<object?> sent)
    {
        var command = new NpgsqlBatchCommand(Sql);
        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters.Add(parameters[i].Parameter(sent[i]));
        }

        return command;
    }
}
