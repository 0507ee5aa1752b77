using System.Text;
using Lavamedia.GraphQL.Conformance;

// One request per line in, one answer per line out, each flushed at once: callers wait for it.
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
using var output = Console.OpenStandardOutput();
while (input.ReadLine() is { } line)
{
    output.Write(LineProtocol.Answer(line));
    output.WriteByte((byte)'\n');
    output.Flush();
}
