using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Descriptions from the XML documentation that the compiler writes beside each assembly.</summary>
internal static class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<Dictionary<string, XElement>>> Loaded = [];

    /// <summary>Begins to read what is written about an assembly, on another thread, before somebody needs it.</summary>
    public static void ReadAhead(Assembly assembly) => _ = Task.Run(() => Of(assembly));

    public static string? Of(Type type) => Given(type) ?? Summary(Find(type.Assembly, $"T:{NameOf(type)}"));

    public static string? Of(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        return Given(property)
            ?? Summary(Find(declaring.Assembly, $"P:{NameOf(declaring)}.{property.Name}"))
            ?? Parameter(Find(declaring.Assembly, $"T:{NameOf(declaring)}"), property.Name);
    }

    public static string? Of(FieldInfo field) =>
        Given(field) ?? Summary(Find(field.DeclaringType!.Assembly, $"F:{NameOf(field.DeclaringType)}.{field.Name}"));

    public static string? Of(MethodInfo method) => Given(method) ?? Summary(Find(method));

    public static string? Of(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<GraphQLDescriptionAttribute>() is { } given)
        {
            return given.Description;
        }

        return parameter.Member switch
        {
            MethodInfo method => Parameter(Find(method), parameter.Name!),
            ConstructorInfo { DeclaringType: { } type } => Parameter(
                Find(type.Assembly, $"T:{NameOf(type)}"),
                parameter.Name!
            ),
            _ => null,
        };
    }

    private static string? Given(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description;

    private static XElement? Find(MethodInfo method) =>
        Find(method.DeclaringType!.Assembly, $"M:{NameOf(method.DeclaringType)}.{method.Name}");

    private static XElement? Find(Assembly assembly, string id) => Of(assembly).GetValueOrDefault(id);

    private static Dictionary<string, XElement> Of(Assembly assembly) =>
        Loaded.GetOrAdd(assembly, static known => new Lazy<Dictionary<string, XElement>>(() => Load(known))).Value;

    /// <summary>Members by their ids; methods are found by their bare name as well, of overloads the first.</summary>
    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        if (!File.Exists(path))
        {
            return [];
        }

        var members = XDocument
            .Load(path)
            .Descendants("member")
            .DistinctBy(member => member.Attribute("name")!.Value)
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        foreach (
            var (id, member) in members.Where(pair => pair.Key.StartsWith("M:", StringComparison.Ordinal)).ToList()
        )
        {
            members.TryAdd(WithoutSignature(id), member);
        }

        return members;
    }

    /// <summary>The id of a method without its type parameters (<c>``1</c>) and its parameters (<c>(System.String)</c>).</summary>
    private static string WithoutSignature(string id)
    {
        var parameters = id.IndexOf('(', StringComparison.Ordinal);
        var name = parameters < 0 ? id : id[..parameters];
        var typeParameters = name.IndexOf("``", StringComparison.Ordinal);
        return typeParameters < 0 ? name : name[..typeParameters];
    }

    private static string NameOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == name));

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(element, text);
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { Name.LocalName: "c" } code:
                    text.Append('`').Append(code.Value).Append('`');
                    break;
                case XElement reference
                    when (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name"))
                        is { } target:
                    text.Append('`').Append(target.Value[(target.Value.LastIndexOf('.') + 1)..]).Append('`');
                    break;
                case XElement other:
                    Append(other, text.Append(' '));
                    break;
            }
        }
    }
}
